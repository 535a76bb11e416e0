// The walks of a reader with a finger.
import { cite } from './cite.ts';
import { filters } from './filters.ts';
import { menu } from './menu.ts';
import { signs } from './painted.ts';
import { previewByTouch } from './preview.ts';
import { PHONE, walkIn } from './walks.ts';

await walkIn('chromium', [menu, filters, cite, previewByTouch, signs], { ...PHONE, touch: true });
