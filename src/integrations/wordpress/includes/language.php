<?php
/** Which language the plugin speaks: that of the site or, around an exercise in another language, that of the exercise. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

const DUTCH = __DIR__ . '/../languages/samen-nl_NL.mo';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'samen', false, dirname( plugin_basename( PLUGIN ) ) . '/languages' );
	},
	0
);

/** Dutch as spoken in Belgium and formal Dutch have no file of their own. */
add_filter(
	'load_textdomain_mofile',
	static function ( $file, $domain ) {
		$is_dutch = 'samen' === $domain && preg_match( '/samen-nl_\w+\.mo$/', $file ) && ! is_readable( $file );
		return $is_dutch ? DUTCH : $file;
	},
	10,
	2
);

/** What is said in a language, whatever that of the site is. */
function in_language( string $lang, callable $say ): string {
	require_once ABSPATH . WPINC . '/pomo/mo.php';
	$texts = 'nl' === $lang ? new \MO() : new \NOOP_Translations();
	if ( 'nl' === $lang ) {
		$texts->import_from_file( DUTCH );
	}
	$one  = static function ( $said, $text ) use ( $texts ) {
		return $texts->translate( $text );
	};
	$many = static function ( $said, $single, $plural, $number ) use ( $texts ) {
		return $texts->translate_plural( $single, $plural, $number );
	};
	add_filter( 'gettext_samen', $one, 10, 2 );
	add_filter( 'ngettext_samen', $many, 10, 4 );
	$said = $say();
	remove_filter( 'gettext_samen', $one );
	remove_filter( 'ngettext_samen', $many );
	return $said;
}
