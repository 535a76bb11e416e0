// Rules that no page needs before somebody searches.
import css from '../styles/search.css?inline';
import { adopt } from './adopt.ts';

adopt(css);
