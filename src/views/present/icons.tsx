import { icon } from '../../ui/icons.tsx';

export const PenIcon = icon(<path d="M4 16l.8-3.4L13.6 3.8a1.8 1.8 0 0 1 2.6 2.6L7.4 15.2 4 16zM12 5.4l2.6 2.6" />);
export const EraserIcon = icon(
  <path d="M8 16l-4.2-4.2a1.2 1.2 0 0 1 0-1.7l6.3-6.3a1.2 1.2 0 0 1 1.7 0l4.4 4.4a1.2 1.2 0 0 1 0 1.7L10 16H8zM7 7l6 6M10 16h7" />,
);
export const BlankIcon = icon(<path d="M3 4.5h14v10H3zM3.5 14L16.5 5" />);
export const CoverIcon = icon(
  <>
    <path d="M3.5 4h13v12h-13z" />
    <path d="M8.2 8.2a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2M10 13.2v.1" />
  </>,
);
