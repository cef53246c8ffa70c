export { MarksPane } from './MarksPane';
