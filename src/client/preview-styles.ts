// Styles of the box with the words of a link, fetched with the words.
import css from '../styles/preview.css?inline';
import { addStylesheet } from './add-stylesheet.ts';

addStylesheet(css);
