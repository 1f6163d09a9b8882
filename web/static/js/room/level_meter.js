// The bars of `levelMeter()`: the newest loudness in the middle, older ones outwards.
export class LevelMeter {
  constructor(svg) {
    this.bars = [...svg.querySelectorAll("rect")];
    this.levels = new Array(Math.ceil(this.bars.length / 2)).fill(0);
    this.loudest = 0;
  }

  listen(stream) {
    this.context = new AudioContext();
    const analyser = new AnalyserNode(this.context, { fftSize: 1024 });
    this.context.createMediaStreamSource(stream).connect(analyser);
    const wave = new Float32Array(analyser.fftSize);
    this.timer = setInterval(() => {
      analyser.getFloatTimeDomainData(wave);
      this.show(loudness(wave));
    }, 60);
  }

  show(level) {
    this.loudest = Math.max(this.loudest, level);
    this.levels = [level, ...this.levels.slice(0, -1)];
    const middle = this.levels.length - 1;
    this.bars.forEach((bar, at) => grow(bar, this.levels[Math.abs(at - middle)]));
  }

  stop() {
    clearInterval(this.timer);
    this.context?.close();
    this.context = null;
    this.levels.fill(0);
    this.bars.forEach((bar) => grow(bar, 0));
  }
}

// Speech at arm's length is near 0.1; the root keeps quiet voices visible.
const loudness = (wave) => Math.sqrt(wave.reduce((sum, x) => sum + x * x, 0) / wave.length);

function grow(bar, level) {
  const height = 4 + Math.min(1, Math.sqrt(level * 4)) * 32;
  bar.setAttribute("height", height.toFixed(1));
  bar.setAttribute("y", ((40 - height) / 2).toFixed(1));
}
