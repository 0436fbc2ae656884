import { memo, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { inOrder } from '../../ui/steps.ts';
import { LazyMenu } from '../../ui/LazyMenu.tsx';
import { buildWords as words } from '../../words/build.ts';
import { useLab } from '../lab.ts';
import type { StageLayout } from '../stage/layout.ts';
import css from './Build.module.css';
import { BuildContext, useBuildHere } from './context.ts';
import { useBuild } from './useBuild.ts';
import { useHoveredZone } from './useHoveredZone.ts';
import { controlsOf, middleOf, sameZone, zonesOf, type Control, type Zone } from './zones.ts';
import { later } from '../../ui/later.tsx';

const LayerMenu = later(() => import('./LayerMenu.tsx'));

const moves: Record<string, number> = { ...inOrder, Home: -Infinity, End: Infinity };
/** How wide the controls of a band are, and a sentence above them, in pixels. */
const [pillWidth, bubbleWidth] = [112, 228];

/**
 * Controls on the stage itself: neurons more or fewer at the foot of each band, a layer more in each gap. They show where the pointer or
 * the focus is; for the keyboard they are one toolbar, one stop on the way, with arrow keys inside. Not on a phone: there the
 * inspector has them.
 */
const StageControls = memo(function StageControls({ layout }: { readonly layout: StageLayout }) {
  const playing = useLab((lab) => lab.playing);
  return playing || layout.phone ? null : <Toolbar layout={layout} />;
});
export default StageControls;

function Toolbar({ layout }: { readonly layout: StageLayout }) {
  const bar = useRef<HTMLDivElement>(null);
  const hovered = useHoveredZone(bar, layout);
  const [focused, setFocused] = useState(false);
  const [current, setCurrent] = useState<{ readonly zone: Zone; readonly control: Control }>({
    zone: { kind: 'band', layer: 0 },
    control: 'add',
  });
  const wantsFocus = useRef(false);
  const build = useBuild();
  const { report } = build;
  const stops = zonesOf(layout).flatMap((zone) => controlsOf(zone).map((control) => ({ zone, control })));
  const at = Math.max(
    stops.findIndex(({ zone, control }) => control === current.control && sameZone(zone, current.zone)),
    0,
  );
  const here = stops[at] ?? current;
  const shown = [here.zone, ...(hovered && !sameZone(hovered, here.zone) ? [hovered] : [])];

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  // A sentence belongs to the place where it was asked for.
  useEffect(() => report(null), [report, hovered]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (by === undefined || !(event.target instanceof Element) || event.target.closest('[role="menu"]')) return;
    event.preventDefault();
    wantsFocus.current = true;
    report(null);
    setCurrent(stops[Math.min(Math.max(at + by, 0), stops.length - 1)] ?? here);
  };
  return (
    // The controls in a toolbar take the focus, not the toolbar.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={bar}
      className={css.toolbar}
      role="toolbar"
      aria-label={words.toolbar}
      onKeyDown={onKeyDown}
      onFocus={(event) => setFocused(event.target.matches(':focus-visible'))}
      onBlur={() => setFocused(false)}
    >
      {shown.map((zone) => (
        <BuildContext key={`${zone.kind} ${zone.layer}`} value={{ build, layer: zone.layer }}>
          <Controls
            zone={zone}
            layout={layout}
            visible={sameZone(zone, hovered) || (focused && sameZone(zone, here.zone))}
            stop={sameZone(zone, here.zone) ? here.control : null}
            onUse={(control) => setCurrent({ zone, control })}
          />
        </BuildContext>
      ))}
      <p
        role="alert"
        className={css.bubble}
        hidden={build.problem === null}
        style={{ left: middleOf(layout, hovered ?? here.zone, bubbleWidth) }}
      >
        {build.problem}
      </p>
    </div>
  );
}

interface ControlsProps {
  readonly zone: Zone;
  readonly layout: StageLayout;
  readonly visible: boolean;
  /** The control that the Tab key stops at, if it is one of these. */
  readonly stop: Control | null;
  readonly onUse: (control: Control) => void;
}

function Controls({ zone, layout, visible, stop, onUse }: ControlsProps) {
  const { build } = useBuildHere();
  const { kind, layer } = zone;
  const depth = layout.columns.length - 1;
  const count = layout.columns[layer]?.nodes.length ?? 1;
  const press = (control: Control, act: () => void, sign: string, label: string) => (
    <button
      type="button"
      className={css.control}
      tabIndex={stop === control ? 0 : -1}
      aria-label={label}
      onClick={() => {
        onUse(control);
        act();
      }}
    >
      {sign}
    </button>
  );
  return (
    <div
      className={css.controls}
      data-visible={visible || undefined}
      data-build={`${kind} ${layer}`}
      role="group"
      aria-label={kind === 'band' ? words.name(layer, depth) : words.insert(layer, depth)}
      style={{ left: middleOf(layout, zone, kind === 'gap' ? 28 : pillWidth) }}
    >
      {kind === 'gap' ? (
        press('insert', () => build.insert(layer), '+', words.insert(layer, depth))
      ) : (
        <>
          {press('remove', () => build.remove(layer), '−', words.remove(layer, depth))}
          <span className={css.count} aria-hidden="true">
            {count}
          </span>
          {press('add', () => build.add(layer), '+', words.add(layer, depth))}
          {layer > 0 ? (
            <span className={css.menu} onFocus={() => onUse('more')} onPointerDown={() => onUse('more')}>
              <LazyMenu className={css.control} label={words.more(layer, depth)} menu={LayerMenu} tabIndex={stop === 'more' ? 0 : -1}>
                <Dots />
              </LazyMenu>
            </span>
          ) : null}
        </>
      )}
    </div>
  );
}

const Dots = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
    <circle cx="3.5" cy="8" r="1.3" />
    <circle cx="8" cy="8" r="1.3" />
    <circle cx="12.5" cy="8" r="1.3" />
  </svg>
);
