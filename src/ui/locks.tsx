import { icon } from './icons.tsx';

export const Lock = icon(
  <>
    <path d="M5 9.5h10v7H5z" fill="currentColor" />
    <path d="M7 9.5V6.5a3 3 0 0 1 6 0v3" />
  </>,
);
export const Unlocked = icon(
  <>
    <path d="M5 9.5h10v7H5z" />
    <path d="M7 9.5V6.5a3 3 0 0 1 5.8-1" />
  </>,
);
