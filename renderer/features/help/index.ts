export { KeyList } from './KeyList';
