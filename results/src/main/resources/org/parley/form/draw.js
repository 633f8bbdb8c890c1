// Draws each chart from the data block behind it.
for (const place of document.querySelectorAll('.chart')) {
  place.style.height = place.dataset.height + 'px';
  const chart = echarts.init(place);
  chart.setOption(JSON.parse(place.nextElementSibling.textContent));
  addEventListener('resize', () => chart.resize());
}
