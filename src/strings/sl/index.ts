export { cli } from './cli';
export { excel } from './excel';
export { host } from './host';
export { intake } from './intake';
export { pane } from './pane';
export { preview } from './preview';
export { reports } from './reports';
export { rules } from './rules';
