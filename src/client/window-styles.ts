// Rules of the windows that open over a page.
import css from '../styles/window.css?inline';
import { adopt } from './adopt.ts';

adopt(css);
