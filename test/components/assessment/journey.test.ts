import '../../../components/assessment/define.js';
import { givesOneResult } from '../journeys.js';
import { journey } from './journey.js';

givesOneResult(journey);
