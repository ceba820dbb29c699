import '../../../components/checklist/define.js';
import { keepsTheContract } from '../contract.js';
import { checklist } from './case.js';

keepsTheContract(checklist);
