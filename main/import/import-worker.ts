/** The thread in which files are read and searched for marks, so that the window never waits for a long PDF. */
import { serve } from '../work/serve';
import { prepareJobs } from './off-thread';

serve(prepareJobs);
