import { back } from './back.ts';
import { cite } from './cite.ts';
import { colours } from './colours.ts';
import { filters } from './filters.ts';
import { menu } from './menu.ts';
import { painting } from './painted.ts';
import { paper } from './paper.ts';
import { preview } from './preview.ts';
import { search } from './search.ts';
import type { Visit } from './walks.ts';
import { worksheet } from './worksheet.ts';

/** Every walk of a reader with a keyboard and a mouse. */
export const walks: ((visit: Visit) => void)[] = [
  menu,
  search,
  filters,
  back,
  preview,
  cite,
  colours,
  worksheet,
  paper,
  painting,
];
