export { LibraryPane } from './LibraryPane';
