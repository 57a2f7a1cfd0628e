import fs from 'fs';
const file=process.argv[2]==='w'?'node_modules/@octokit/openapi-webhooks/generated/api.github.com.json':'node_modules/@octokit/openapi/generated/api.github.com.json';
const d=JSON.parse(fs.readFileSync(file));
const S=d.components.schemas;
function sk(s,depth){ if(!s) return '?'; if(s.$ref) return '@'+s.$ref.split('/').pop();
 const n=s.nullable?'|null':'';
 if(s.allOf) return 'allOf('+s.allOf.map(x=>sk(x,depth)).join('&')+')'+n;
 if(s.oneOf) return 'oneOf('+s.oneOf.map(x=>sk(x,depth)).join(',')+')'+n;
 if(s.anyOf) return 'anyOf('+s.anyOf.map(x=>sk(x,depth)).join(',')+')'+n;
 if(s.enum) return s.enum.slice(0,12).join('/')+n;
 if(s.type==='array') return '['+sk(s.items,depth)+']'+n;
 if(s.properties){ const r=s.required||[]; return '{'+(s.additionalProperties===false?'!':'')+Object.entries(s.properties).filter(([k])=>r.includes(k)||depth.includes('*')).map(([k,v])=>k+(r.includes(k)?'':'?')+':'+sk(v,depth)).join(', ')+'}'+n;}
 return (Array.isArray(s.type)?s.type.join('|'):s.type)+(s.format?'<'+s.format+'>':'')+n;}
const all=process.argv[3]==='*'?'*':'';
for(const name of process.argv.slice(4)) console.log('## '+name+' = '+sk(S[name],all)+'\n');
