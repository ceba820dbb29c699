/* The block in the editor: WordPress' own globals, no build. */
(({ blocks, blockEditor, components, element }, { instruments, kinds, elements, words }) => {
  const { createElement: el, useEffect, useRef } = element;
  const { SelectControl, TextControl, ToggleControl, PanelBody, Placeholder } = components;

  const known = ({ instrument }) => instruments.find(({ id }) => id === instrument);
  const isOwn = ({ instrument }) => instrument === 'own';
  /** The kind of what is chosen; empty as long as that is not enough to show it. */
  const kindOf = (chosen) =>
    known(chosen)?.kind ?? (isOwn(chosen) && /^(?:https?:\/)?\//.test(chosen.src) ? chosen.kind : '');

  /** Loads an element where the block is shown, which may be a frame. */
  function load({ defaultView, head }, kind) {
    if (defaultView.customElements.get(`samen-${kind}`) || head.querySelector(`[data-samen="${kind}"]`)) return;
    const script = head.ownerDocument.createElement('script');
    Object.assign(script, { type: 'module', src: `${elements}${kind}.js` });
    script.dataset.samen = kind;
    head.append(script);
  }

  /** The exercise as visitors see it; nothing in it can be answered, and nothing is kept. */
  function preview(host, kind, chosen) {
    load(host.ownerDocument, kind);
    const shown = host.ownerDocument.createElement(`samen-${kind}`);
    const { instrument, src, lang, plain, paged } = chosen;
    // Newer versions show posts in a frame, which has no address and no language.
    const what = isOwn(chosen) ? { src: new URL(src, document.baseURI).href } : { instrument };
    const values = {
      ...what,
      lang: lang || document.documentElement.lang,
      wording: plain && 'plain',
      pace: paged && 'page',
    };
    for (const [name, value] of Object.entries(values)) if (value) shown.setAttribute(name, value);
    shown.setAttribute('keep', 'none');
    shown.inert = true;
    host.replaceChildren(shown);
  }

  function Preview({ kind, chosen }) {
    const host = useRef();
    const { instrument, src, lang, plain, paged } = chosen;
    // An address is not fetched at every letter.
    useEffect(() => {
      const timer = setTimeout(() => preview(host.current, kind, chosen), 300);
      return () => clearTimeout(timer);
    }, [kind, instrument, src, lang, plain, paged]);
    return el('div', { ref: host, role: 'img', 'aria-label': words.preview });
  }

  function Settings({ chosen, set }) {
    const field = (Control, name, label, more) =>
      el(Control, {
        label: words[label ?? name],
        value: chosen[name],
        onChange: (value) => set({ [name]: value }),
        ...more,
      });
    const tick = (name, label, help) => field(ToggleControl, name, label, { checked: chosen[name], help });
    const options = (values) => values.map(([value, label]) => ({ value, label }));
    const own = isOwn(chosen);
    const exercises = instruments.map(({ id, title }) => [id, title]);
    return el(
      blockEditor.InspectorControls,
      null,
      el(
        PanelBody,
        { title: words.exercise },
        field(SelectControl, 'instrument', 'exercise', {
          options: options([['', words.choose], ...exercises, ['own', words.own]]),
        }),
        own && field(TextControl, 'src'),
        own && field(SelectControl, 'kind', 'kind', { options: options(['', ...kinds].map((one) => [one, one])) }),
        field(SelectControl, 'lang', 'lang', {
          options: options([
            ['', words['of-page']],
            ['nl', words.nl],
            ['en', words.en],
          ]),
        }),
        (own || known(chosen)?.plain) && tick('plain'),
        tick('paged', 'page'),
        field(TextControl, 'group'),
      ),
      el(PanelBody, { title: words.results }, tick('store', 'store', words.stored)),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const kind = kindOf(attributes);
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(Settings, { chosen: attributes, set: setAttributes }),
      kind
        ? el(Preview, { kind, chosen: attributes })
        : el(Placeholder, { icon: 'groups', label: 'Samen', instructions: words['not-yet'] }),
    );
  }

  blocks.registerBlockType('samen/exercise', { edit: Edit, save: () => null });
})(window.wp, window.samenBlock);
