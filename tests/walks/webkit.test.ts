import { walkIn } from './walks.ts';
import { walks } from './all.ts';

await walkIn('webkit', walks);
