import { present } from '../../../shared/assert';
import { measureWhatIf } from './measure-whatif';

measureWhatIf(present(process.argv[2], 'a folder for what is written'));
