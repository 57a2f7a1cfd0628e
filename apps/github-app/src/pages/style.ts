/** The one style sheet. Its colours keep at least 4.5:1 on their ground, light and dark. */
import { createHash } from 'node:crypto';

export const STYLE: string = `
:root{color-scheme:light dark;--ground:#fbfaf8;--card:#fff;--ink:#1d2126;--soft:#596068;--line:#e2dfd8;--link:#1f5f8b;
--pass:#1b6b3f;--pass-ground:#e7f3ea;--block:#a3271f;--block-ground:#fbe9e7;--unsure:#7a4b00;--unsure-ground:#fbf0d9;
--warn:#7a4b00;--warn-ground:#fbf0d9;--note:#475059;--note-ground:#eeefee}
@media (prefers-color-scheme:dark){:root{--ground:#14171a;--card:#1b1f23;--ink:#e8e6e1;--soft:#a4abb2;--line:#2f353b;
--link:#8cc4ee;--pass:#8fd3a8;--pass-ground:#17301f;--block:#f5a79f;--block-ground:#3b1c1a;--unsure:#ecc67a;
--unsure-ground:#352a13;--warn:#ecc67a;--warn-ground:#352a13;--note:#bfc5ca;--note-ground:#272c31}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,
"Helvetica Neue",sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code,.hash{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.skip{position:absolute;left:-999rem}.skip:focus{position:static;display:block;padding:.75rem 1.25rem}
.top{border-bottom:1px solid var(--line);background:var(--card)}
.top>div,main,.foot>div{max-width:56rem;margin:0 auto;padding:0 1.25rem}
.top>div{display:flex;gap:.5rem 1.25rem;align-items:center;min-height:3.5rem;flex-wrap:wrap}
.mark{font-weight:650;letter-spacing:-.01em;color:var(--ink);text-decoration:none}
.who{margin-left:auto;display:flex;gap:.75rem;align-items:center;color:var(--soft)}
.who form{margin:0}
button{font:inherit;color:var(--link);background:none;border:1px solid var(--line);border-radius:.5rem;
padding:.25rem .75rem;cursor:pointer}
button.main,.button{display:inline-block;background:var(--ink);color:var(--ground);border:0;border-radius:.5rem;
padding:.6rem 1.1rem;text-decoration:none;font-weight:550}
main{padding-top:2rem;padding-bottom:4rem}
.crumbs ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:0 0 1.25rem;padding:0;color:var(--soft)}
.crumbs li+li::before{content:"/";margin-right:.5rem;color:var(--soft)}
h1{font-size:clamp(1.5rem,1.1rem + 1.6vw,2.1rem);line-height:1.2;letter-spacing:-.02em;font-weight:650;margin:.5rem 0}
h2{font-size:1.2rem;letter-spacing:-.01em;font-weight:620;margin:2.75rem 0 .75rem}
h3{font-size:1rem;font-weight:600;margin:0}
p{margin:.5rem 0}
.lead{font-size:1.075rem;max-width:44rem}
.soft{color:var(--soft)}
.badge{display:inline-flex;gap:.4em;align-items:center;padding:.1em .65em;border-radius:1em;font-size:.875rem;
font-weight:600;white-space:nowrap;border:1px solid currentColor}
.pass{color:var(--pass);background:var(--pass-ground)}.block{color:var(--block);background:var(--block-ground)}
.unsure{color:var(--unsure);background:var(--unsure-ground)}.warn{color:var(--warn);background:var(--warn-ground)}
.note{color:var(--note);background:var(--note-ground)}
.list{list-style:none;margin:0;padding:0;background:var(--card);border:1px solid var(--line);border-radius:.75rem}
.list>li{padding:.9rem 1.1rem}.list>li+li{border-top:1px solid var(--line)}
.list p{margin:.2rem 0 0}
.row{display:flex;flex-wrap:wrap;gap:.3rem .75rem;align-items:baseline}
.row>.end{margin-left:auto;color:var(--soft)}
.tree,.tree ul{list-style:none;margin:0;padding:0}
.tree>li{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.9rem 1.1rem}
.tree>li+li{margin-top:.6rem}
.tree h2{margin:0}.tree+.passed{margin-top:.6rem}
.tree .branch,.branch{list-style:none;margin:.75rem 0 0;padding:0 0 0 1rem;border-left:2px solid var(--line)}
.branch li+li{margin-top:.6rem}
.next{border-left:3px solid var(--line);padding-left:.75rem;color:var(--soft)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem 2rem;margin:1.5rem 0 0;
padding:1.1rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem}
.facts dt{color:var(--soft);font-size:.875rem}.facts dd{margin:0}.facts .wide{grid-column:1/-1}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;list-style:none;padding:0;
margin:1.5rem 0 0}
.numbers li{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.9rem 1.1rem}
.numbers b{display:block;font-size:1.7rem;line-height:1.2;font-weight:620;letter-spacing:-.02em}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.75rem;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.55rem 1.1rem;overflow-wrap:break-word;min-width:7rem}
thead th{color:var(--soft);font-weight:500;font-size:.875rem}
tbody tr{border-top:1px solid var(--line)}tbody th{font-weight:500}
details{margin-top:.75rem}summary{cursor:pointer;color:var(--link);padding:.25rem 0}
.foot{border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}.foot>div{padding-top:1.1rem;padding-bottom:2rem}
@media (max-width:34rem){h1{margin-top:.25rem}.row>.end{margin-left:0;width:100%}th,td{padding:.55rem .8rem}}
@media print{.who,.skip{display:none}body{background:#fff}}
`.trim();

/** Its name changes with its content, so that browsers may keep it for good. */
export const STYLE_PATH: string = `/assets/style.${createHash('sha256').update(STYLE).digest('hex').slice(0, 16)}.css`;
