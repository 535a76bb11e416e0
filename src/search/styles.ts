// Style rules that a page needs only once somebody searches.
import '../client/dialog-styles.ts';
import css from '../styles/search.css?inline';
import { addStylesheet } from '../client/add-stylesheet.ts';

addStylesheet(css);
