// Rules of the windows that open over a page.
import css from '../styles/dialog.css?inline';
import { adopt } from './add-stylesheet.ts';

adopt(css);
