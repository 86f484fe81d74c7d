import type React from 'react';
import {useEffect, useRef, useState} from 'react';
import {Composition, registerRoot, useCurrentFrame, useDelayRender} from 'remotion';
import {Clip, type ClipProps} from '../../../../compositions/Clip';
import {loadFonts} from '../../../../compositions/theme/load-fonts';

/**
 * The clip with something in the browser that its static markup in Node does not tell, named by the timeline's slug:
 * what signatures must not be fooled by.
 */
const box = {position: 'absolute', left: 0, top: 0, width: 300, height: 200} as const;

/** State that an effect sets: static markup never runs effects. */
const Effect: React.FC = () => {
  const frame = useCurrentFrame();
  const [shown, setShown] = useState(0);
  useEffect(() => setShown(frame), [frame]);
  return <div style={{...box, background: `rgb(${(shown * 9) % 256} 40 40)`}} />;
};

/** A canvas that is drawn on: its element is the same whatever is on it. */
const Canvas: React.FC = () => {
  const frame = useCurrentFrame();
  const canvas = useRef<HTMLCanvasElement>(null);
  const {delayRender, continueRender} = useDelayRender();
  useEffect(() => {
    const handle = delayRender('canvas');
    const context = canvas.current?.getContext('2d');
    if (context) {
      context.fillStyle = `rgb(40 ${(frame * 9) % 256} 40)`;
      context.fillRect(0, 0, 300, 200);
    }
    continueRender(handle);
  }, [frame, delayRender, continueRender]);
  return <canvas ref={canvas} width={300} height={200} style={box} />;
};

/** An animation that runs by itself, from a style sheet. */
const CssAnimation: React.FC = () => (
  <>
    <style>{'@keyframes plant {from {background:#f00} to {background:#00f}}'}</style>
    <div style={{...box, animation: 'plant 0.7s linear infinite alternate'}} />
  </>
);

/** A clock read in the browser alone. */
const Clock: React.FC = () => {
  useCurrentFrame();
  return <div style={{...box, background: `rgb(40 40 ${Math.floor(Date.now() / 3) % 256})`}} />;
};

const PLANTS: Readonly<Record<string, React.FC>> = {
  effect: Effect,
  canvas: Canvas,
  'css-animation': CssAnimation,
  clock: Clock,
};

const Planted: React.FC<ClipProps> = (props) => {
  const Plant = PLANTS[props.timeline.slug];
  return (
    <>
      <Clip {...props} />
      {Plant && <Plant />}
    </>
  );
};

const Root: React.FC = () => (
  <Composition
    id="Clip"
    component={Planted as unknown as React.FC<Record<string, unknown>>}
    width={640}
    height={360}
    fps={25}
    durationInFrames={1}
    calculateMetadata={({props}) => {
      const {durationInFrames, fps, width, height} = (props as unknown as ClipProps).timeline;
      return {durationInFrames, fps, width, height};
    }}
  />
);

loadFonts();
registerRoot(Root);
