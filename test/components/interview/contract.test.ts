import '../../../components/interview/define.js';
import { keepsTheContract } from '../contract.js';
import { interview } from './case.js';

keepsTheContract(interview);
