interface Props {
  /** Width, height, viewBox, preserveAspectRatio and path, as KaTeX has them. */
  readonly svg: readonly [string, string, string, string, string];
}

/** A stroke of a formula that grows with what it encloses: a tall bracket, a root. */
export function Stroke({ svg: [width, height, viewBox, fit, path] }: Props) {
  return (
    <svg width={width} height={height} viewBox={viewBox} preserveAspectRatio={fit || undefined} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
