// Rules of the windows that open over a page.
import css from '../styles/dialog.css?inline';
import { addStylesheet } from './add-stylesheet.ts';

addStylesheet(css);
