import { inject, test } from 'vitest';
import { cpSync } from 'node:fs';
test('x', () => { console.log(inject('sites')); for (const [n,s] of Object.entries(inject('sites'))) cpSync(s.dist, '/tmp/probe/'+n, {recursive:true}); });
