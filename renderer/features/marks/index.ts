export { MarksPane } from './MarksPane';
export { useUnsaved } from './drafts';
