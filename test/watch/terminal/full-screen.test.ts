import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FullScreen } from '../../../grader/watch/terminal/full-screen.js';
import { PretendScreen } from '../pretend-screen.js';

let device: PretendScreen;
let heard: string[];
let screen: FullScreen;

beforeEach(() => {
  vi.useFakeTimers();
  device = new PretendScreen();
  heard = [];
  screen = new FullScreen(device, {
    onKey: (key) => heard.push(key),
    onResize: ({ columns, rows }) => heard.push(`${columns}×${rows}`),
    onSuspend: () => heard.push('suspend'),
    onResume: () => heard.push('resume'),
  });
  screen.enter();
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
});

it('takes the terminal, shows lines and hears keys', () => {
  screen.show(['one', 'two']);
  device.input.emit('data', Buffer.from('h'));
  expect(device).toMatchObject({ isTaken: true, text: 'one\ntwo' });
  expect(heard).toEqual(['h']);
});

it('gives it back when it is left, and hears nothing then', () => {
  screen.leave();
  device.input.emit('data', Buffer.from('h'));
  expect(device.isTaken).toBe(false);
  expect(device.input.isPaused()).toBe(true);
  expect(heard).toEqual([]);
});

it('gives it back once, however often it is told to', () => {
  screen.leave();
  const { written } = device;
  screen.leave();
  screen.show(['late']);
  expect(device.written).toBe(written);
});

it('gives it back when the process ends', () => {
  device.signals.emit('exit');
  expect(device.isTaken).toBe(false);
});

it('draws everything anew after a change of size', () => {
  screen.show(['one']);
  device.resize(60, 10);
  screen.show(['one']);
  expect(heard).toEqual(['60×10']);
  expect(device.text).toBe('one');
});

it('gives it to the shell while the process is stopped, and takes it again', () => {
  screen.suspend();
  expect(device).toMatchObject({ isTaken: false, stops: 1 });
  device.signals.emit('SIGCONT');
  screen.show(['one']);
  expect(device).toMatchObject({ isTaken: true, text: 'one' });
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual(['suspend', 'resume']);
});

it('does the same when the system asks it to stop', () => {
  device.signals.emit('SIGTSTP');
  expect(device).toMatchObject({ isTaken: false, stops: 1 });
});

it('takes it again by itself where nobody stops it', () => {
  screen.suspend();
  vi.advanceTimersByTime(1_000);
  expect(device.isTaken).toBe(true);
});

it('leaves it to an editor that has it, whatever is told of stops', () => {
  screen.leave();
  device.signals.emit('SIGCONT');
  expect(device.isTaken).toBe(false);
});

it('listens to nothing once it is closed', () => {
  screen.suspend();
  screen.close();
  vi.advanceTimersByTime(1_000);
  expect(device.isTaken).toBe(false);
  expect(device.signals.eventNames()).toEqual([]);
});
