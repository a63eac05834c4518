/** Beside every test file with windows: what it starts comes to the display of this worker. */
const displays = process.env['JIEYU_DISPLAYS']?.split(' ') ?? [];
const display = displays[Number(process.env['VITEST_POOL_ID']) - 1];
if (display !== undefined) {
  process.env['DISPLAY'] = display;
  delete process.env['XAUTHORITY'];
  delete process.env['WAYLAND_DISPLAY'];
}
