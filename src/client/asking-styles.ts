// Rules for fields and choices, which no page needs without a script.
import css from '../styles/asking.css?inline';
import { adopt } from './adopt.ts';

adopt(css);
