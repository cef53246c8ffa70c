export { CrossCheckView } from './CrossCheckView';
