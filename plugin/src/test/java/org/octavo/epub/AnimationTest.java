package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnimationTest {

  @Test
  void detectsGifWithSecondImage() {
    assertThat(Animation.in(TestImages.movingGif(), MediaType.GIF)).isTrue();
    assertThat(Animation.in(TestImages.bitmap("gif", 3, 2), MediaType.GIF)).isFalse();
  }

  @Test
  void readsAnimationFlagOfWebp() {
    byte[] extended = new byte[30];
    extended[15] = 'X';
    assertThat(Animation.in(extended, MediaType.WEBP)).isFalse();
    extended[20] = 0b10;
    assertThat(Animation.in(extended, MediaType.WEBP)).isTrue();
    assertThat(Animation.in(TestImages.LOSSY_WEBP, MediaType.WEBP)).isFalse();
  }
}
