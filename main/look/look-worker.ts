/** The thread in which the library is searched and cross-checked, so that the window never waits for either. */
import { serve } from '../work/serve';
import { Shelf } from './shelf';

serve(new Shelf().jobs);
