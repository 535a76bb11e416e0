// Rules that no page needs before somebody searches.
import '../client/dialog-styles.ts';
import css from '../styles/search.css?inline';
import { addStylesheet } from '../client/add-stylesheet.ts';

addStylesheet(css);
