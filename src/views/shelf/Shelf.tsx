import { moreDigits } from '../../notation/settings.ts';
import { blockOf } from '../../walk/ids.ts';
import { lastStep } from '../../walk/place.ts';
import { multiplicationsAt } from '../../walk/multiplications.ts';
import { shelfWords as words } from '../../words/shelf.ts';
import { useLateScene } from '../LateScene.tsx';
import { Numbers } from '../numbers/Numbers.tsx';
import { useSize } from '../../ui/useSize.ts';
import css from './Shelf.module.css';
import { Slot } from './Slot.tsx';

/** Up to so many slots have room for all they say. */
const roomy = 4;
/** Widths: of a slot without its numbers, of a number, and of a decimal more. */
const [empty, number, digit] = [104, 46, 8];

/** Each ∇h stands here once it is computed, in the order of the stage; a step that reuses one takes it from here. */
export function Shelf() {
  const scene = useLateScene();
  const { plan, pass, grain, place, operands, written } = scene;
  const layers = Array.from({ length: plan.depth }, (_, k) => k + 1);
  const blocks = new Set([...operands].map(blockOf));
  const fresh = new Set([...written].map(blockOf));
  const deep = plan.depth > roomy;
  const [ref, room] = useSize<HTMLOListElement>();
  const numbers = plan.widths.slice(1).reduce((total, width) => total + width, 0);
  const digits = !deep && (room?.width ?? 0) >= plan.depth * empty + numbers * (number + digit * moreDigits(pass.settings));
  const { kept, anew } = multiplicationsAt(plan, lastStep(plan, grain, place));
  return (
    <Numbers className={css.shelf}>
      <section className={css.inner} aria-label={words.label} data-deep={deep || undefined}>
        <span className={css.name} aria-hidden="true">
          {words.name}
        </span>
        <ol ref={ref} className={css.slots}>
          {layers.map((layer) => {
            const block = `gradH.${layer}`;
            return (
              <Slot
                key={layer}
                scene={scene}
                layer={layer}
                reused={blocks.has(block) && !fresh.has(block)}
                fresh={fresh.has(block)}
                short={deep}
                digits={digits}
              />
            );
          })}
        </ol>
        <p className={css.counter}>{anew === 0 ? words.none : words.counter(kept, anew)}</p>
      </section>
    </Numbers>
  );
}
