/** The one style sheet of the page. Colours hold WCAG AA (4.5 : 1) on both grounds. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--card:#f5f6f8;--line:#d5d9e0;--ink:#1a1d23;--soft:#4d5566;--link:#0b57c2;
--good:#11633a;--good-ground:#dff3e7;--ask:#704a00;--ask-ground:#fdf0d2;--bad:#a01c1c;--bad-ground:#fde3e3;--bar:#3f6fd8}
@media (prefers-color-scheme:dark){:root{--ground:#14161a;--card:#1d2026;--line:#383d47;--ink:#eceef2;--soft:#b0b7c4;
--link:#8ab4f8;--good:#8ddcae;--good-ground:#153524;--ask:#f2cd7c;--ask-ground:#3a2c0c;--bad:#ffaaa5;--bad-ground:#451a1a;--bar:#7da2f5}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2.25rem 0 .6rem}
h3{font-size:1rem;margin:1rem 0 .35rem}
p{margin:.35rem 0}
.soft{color:var(--soft)}
.lead{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));margin:1.25rem 0}
.lead div{background:var(--card);border-left:.3rem solid var(--line);border-radius:.4rem;padding:.75rem 1rem}
.lead .risk{border-color:var(--bad)}.lead .win{border-color:var(--good)}
.lead h2{margin:0 0 .2rem;font-size:.9rem;color:var(--soft)}
.lead p{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem 1rem .45rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-top:0;color:var(--soft);font-weight:600;font-size:.9rem;overflow-wrap:normal}
tbody th{font-weight:600}
th small,td small{display:block;font-weight:400;color:var(--soft)}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-right:0}
.month,.months thead th:first-child{white-space:nowrap;width:1%;padding-right:1.5rem}
.months .number{width:1%;padding-left:1rem}
.tag{display:inline-block;border-radius:.3rem;padding:.05rem .45rem;font-size:.85rem;line-height:1.45;background:var(--card);color:var(--ink)}
.good{background:var(--good-ground);color:var(--good)}.ask{background:var(--ask-ground);color:var(--ask)}.bad{background:var(--bad-ground);color:var(--bad)}
.bar{display:block;background:var(--card);border-radius:.2rem;min-width:4rem;height:1rem;margin-top:.25rem}
.bar span{display:block;background:var(--bar);height:100%;border-radius:.2rem}
code{font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:0 .9rem}
details[open]{padding-bottom:.8rem}
summary{cursor:pointer;padding:.6rem 0;overflow-wrap:anywhere}
summary .tag{margin-left:.3rem}
summary:focus-visible,a:focus-visible{outline:.15rem solid var(--link);outline-offset:.15rem}
ul{margin:.35rem 0;padding-left:1.2rem}
li{margin:.2rem 0;overflow-wrap:anywhere}
a{color:var(--link)}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.8rem;color:var(--soft);font-size:.9rem}
@media (max-width:34rem){.tools thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tools tr{display:block;border-top:1px solid var(--line);padding:.55rem 0}.tools th,.tools td{display:block;border:0;padding:.1rem 0}.tools td:last-child::before{content:"May see: ";color:var(--soft)}}
@media print{details{break-inside:avoid}}
`;
