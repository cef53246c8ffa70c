import { readdirSync, readFileSync } from 'node:fs';
import { detected } from './test/cases/compare/detected';
import { crossCheck } from './shared/compare';
import { itemsOf } from './shared/compare/library/items';
const texts = readdirSync('test/cases/compare/articles').map(f => readFileSync('test/cases/compare/articles/' + f, 'utf8'));
for (let r=0;r<15;r++){
let t=performance.now(); const a = texts.map((x,i)=>detected('a'+i,x,'2023-07-28')); console.log('detect', (performance.now()-t)/12);
t=performance.now(); a.map(itemsOf); console.log('items', (performance.now()-t)/12);
const b = texts.map((x,i)=>detected('b'+i,x,'2023-07-28'));
t=performance.now(); a.map((x,i)=>crossCheck([x,b[i]!],[])); console.log('cross', (performance.now()-t)/12);
}
