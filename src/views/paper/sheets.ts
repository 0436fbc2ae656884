export { CodeSheet } from './CodeSheet.tsx';
export { HandoutSheet } from './HandoutSheet.tsx';
export { WorksheetSheet } from './WorksheetSheet.tsx';
