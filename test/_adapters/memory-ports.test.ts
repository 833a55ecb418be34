import { memoryPorts } from './memory-ports';
import { describePorts } from './ports-contract';

describePorts('memory', () => Promise.resolve(memoryPorts()));
