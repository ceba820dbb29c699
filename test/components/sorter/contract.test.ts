import '../../../components/sorter/define.js';
import { keepsTheContract } from '../contract.js';
import { board, list } from './case.js';

keepsTheContract(list);
keepsTheContract(board);
