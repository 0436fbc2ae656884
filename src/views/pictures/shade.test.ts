import { describe, expect, it } from 'vitest';
import { rgbOf, type Ink } from './ink.ts';
import { logShadeOf, logsOf, paint, shadeOf, strongest, tintOf } from './shade.ts';

const ink = { paper: [255, 255, 255], pos: [0, 0, 255], neg: [255, 0, 0] } as unknown as Ink;

describe('the shade of an output', () => {
  it('of a sigmoid turns at 0.5, whatever its values are', () => {
    const shade = shadeOf('sigmoid', [0.2, 0.3]);
    expect(shade).toMatchObject({ low: 0, high: 1, middle: 0.5 });
    expect(shade.levels).toContain(0.5);
    expect([0, 0.25, 0.5, 0.75, 1].map((value) => tintOf(shade, value))).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  it('of anything else has the tint of the sign, as strong as the size, in round numbers', () => {
    const shade = shadeOf('linear', [-1.1, 3.7, NaN, Infinity]);
    expect([shade.low, shade.high]).toEqual([-2, 4]);
    expect(shade.levels).toEqual([-1, 0, 1, 2, 3]);
    expect([-2, 0, 2, 4, 9].map((value) => tintOf(shade, value))).toEqual([-0.5, 0, 0.5, 1, 1]);
  });

  it('keeps the sign and the whole range of tints where all values lie on one side', () => {
    const above = shadeOf('linear', [3, 5]);
    expect(tintOf(above, above.low)).toBeCloseTo(0.1, 12);
    expect(tintOf(above, above.high)).toBeCloseTo(1, 12);
    const below = shadeOf('relu', [-5, -3]);
    expect(tintOf(below, below.low)).toBeCloseTo(-1, 12);
    expect(tintOf(below, below.high)).toBeCloseTo(-0.1, 12);
  });

  it('has a range where all values are the same', () => {
    const { low, high } = shadeOf('linear', [0, 0]);
    expect(low).toBeLessThan(high);
  });

  it('becomes pixels: paper in the middle, the sign’s colour at the ends', () => {
    const pixels = new Uint8ClampedArray(16);
    paint(shadeOf('sigmoid', []), [0, 0.5, 1, NaN], ink, pixels);
    const far = Math.round(255 * (1 - strongest));
    expect(Array.from(pixels)).toEqual([255, far, far, 255, 255, 255, 255, 255, far, far, 255, 255, 255, 255, 255, 255]);
  });
});

describe('the shade of a landscape', () => {
  it('goes by the logarithm of the loss, with lines at round losses', () => {
    const shade = logShadeOf([0.3, 40, 7, Infinity, NaN]);
    expect([10 ** shade.low, 10 ** shade.high].map((loss) => loss.toFixed(9))).toEqual(['0.300000000', '40.000000000']);
    expect(shade.levels.map((level) => 10 ** level).map((loss) => Number(loss.toPrecision(6)))).toEqual([0.5, 1, 2, 5, 10, 20]);
    expect(tintOf(shade, shade.low)).toBeCloseTo(0.1, 12);
    expect(tintOf(shade, shade.high)).toBeCloseTo(1, 12);
    expect(tintOf(shade, (shade.low + shade.high) / 2)).toBeCloseTo(0.55, 12);
  });

  it('has lines also where losses hardly differ, and not too many where they differ a lot', () => {
    const losses = (shade: ReturnType<typeof logShadeOf>) => shade.levels.map((level) => Number((10 ** level).toPrecision(6)));
    expect(losses(logShadeOf([2.71, 2.95]))).toEqual([2.75, 2.8, 2.85, 2.9]);
    const many = logShadeOf([1e-6, 1e6]);
    expect(many.levels.length).toBeLessThanOrEqual(9);
    expect(losses(many).every((loss) => Number.isInteger(Math.round(Math.log10(loss) * 1e9) / 1e9))).toBe(true);
  });

  it('stands on a floor where a loss is 0, and under a lid where it is endless', () => {
    const losses = [0, 1e-3, 10, Infinity, NaN];
    const shade = logShadeOf(losses);
    expect(Array.from(logsOf(losses, shade))).toEqual([shade.low, shade.low, shade.high, shade.high, shade.high]);
    const flat = logShadeOf([0, 0]);
    expect(flat.low).toBeLessThan(flat.high);
  });
});

it('reads colours as they are written and as a build shortens them', () => {
  expect(rgbOf(' #2070cc')).toEqual([32, 112, 204]);
  expect(rgbOf('#fff')).toEqual([255, 255, 255]);
});
