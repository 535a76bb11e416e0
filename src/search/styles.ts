// Rules that no page needs before somebody searches.
import '../client/dialog-styles.ts';
import css from '../styles/search.css?inline';
import { adopt } from '../client/add-stylesheet.ts';

adopt(css);
