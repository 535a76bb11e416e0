// Rules that no page needs before somebody searches.
import './window-styles.ts';
import css from '../styles/search.css?inline';
import { adopt } from './adopt.ts';

adopt(css);
