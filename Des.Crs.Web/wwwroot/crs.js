// What the staff screens need of the browser itself: shortcut keys, focus, the running timer, and words typed while the connection was away.
window.crs = (() => {
  const kept = key => `crs:${location.pathname}:${key}`;
  let desk = null;

  // Keys the desk answers anywhere on its page.
  const shortcuts = new Set(['F2', 'F4', 'F6', 'F8', 'F9']);
  document.addEventListener('keydown', event => {
    if (!desk || event.ctrlKey || event.altKey || event.metaKey) return;
    if (shortcuts.has(event.key) && !event.repeat) {
      event.preventDefault();
      // Where a field is on the page already, the next key must go into it, not wait for the server.
      const field = event.key === 'F4' ? document.getElementById('where') : event.key === 'F2' ? document.getElementById('find') : null;
      if (event.key === 'F8' || event.key === 'F9') document.activeElement?.blur();   // what is being typed counts
      if (field) { field.focus(); field.select(); } else desk.invokeMethodAsync('Shortcut', event.key);
    }
  });

  // In a combined search box the arrows move through the list, not through the text, and Enter chooses.
  document.addEventListener('keydown', event => {
    const box = event.target.closest?.('[data-list]');
    if (box && (event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Enter')) event.preventDefault();
  }, true);

  // Every field that names itself is mirrored in this tab; the page asks for the copy after it was loaded anew.
  document.addEventListener('input', event => {
    const key = event.target.dataset?.keep;
    if (key) try { sessionStorage.setItem(kept(key), JSON.stringify({ at: Date.now(), value: event.target.value })); } catch { /* private mode */ }
  });

  // Keys pressed between "New contact" and the new contact's search field belong into that field.
  let ahead = null;
  document.addEventListener('click', event => { if (event.target.closest?.('#new-contact')) ahead = ''; });
  document.addEventListener('keydown', event => {
    if (ahead === null || event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey || event.target.matches?.('input:enabled, textarea, select')) return;
    ahead += event.key;
    event.preventDefault();
  });
  function give(field) {
    if (ahead) {
      field.value = ahead + field.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    ahead = null;
  }

  setInterval(() => {
    for (const clock of document.querySelectorAll('[data-since]')) {
      if (clock.dataset.until) continue;
      const seconds = Math.max(0, Math.floor((Date.now() - Number(clock.dataset.since)) / 1000));
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    }
  }, 500);

  // A server that was restarted no longer knows this circuit: the page is loaded anew as soon as it answers.
  document.addEventListener('DOMContentLoaded', () => {
    const banner = document.getElementById('components-reconnect-modal');
    banner?.addEventListener('components-reconnect-state-changed', event => {
      const state = event.detail.state;
      if (state === 'show' || state === 'retrying') banner.className = 'lost';
      else if (state === 'hide') banner.className = '';
      else if (state === 'failed') setTimeout(() => Blazor.reconnect().catch(() => {}), 2000);
      else if (state === 'rejected') { banner.className = 'restarted'; location.reload(); }
    });
  });

  return {
    watch(page) { desk = page; },
    unwatch() { desk = null; },
    focus(selector, select) {
      requestAnimationFrame(() => {
        const element = document.querySelector(selector);
        element?.focus();
        if (element?.id === 'find') give(element);
        if (select) element?.select?.();
      });
    },
    // Where a call begins, unless the person has already put the cursor somewhere.
    begin(selector) { if (!document.activeElement?.matches('input:enabled, textarea, select')) this.focus(selector, false); },
    show(selector) { document.querySelector(selector)?.scrollIntoView({ block: 'nearest' }); },
    // The copies typed after the page's own state was kept; they are given once.
    typed() {
      const found = {};
      const prefix = kept('');
      for (const key of Object.keys(sessionStorage)) {
        if (!key.startsWith(prefix)) continue;
        const { value } = JSON.parse(sessionStorage.getItem(key));
        found[key.slice(prefix.length)] = value;
      }
      return found;
    },
    forget() {
      const prefix = kept('');
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    },
  };
})();
