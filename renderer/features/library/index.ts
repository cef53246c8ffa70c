export { DropTarget } from './DropTarget';
export { LibraryPane } from './LibraryPane';
export { PasteDialog } from './PasteDialog';
