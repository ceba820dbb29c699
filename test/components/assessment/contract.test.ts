import '../../../components/assessment/define.js';
import { keepsTheContract } from '../contract.js';
import { assessment } from './case.js';

keepsTheContract(assessment);
