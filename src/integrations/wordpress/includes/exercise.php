<?php
/** What an author wrote in a shortcode or chose in a block, as an exercise. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** What can be chosen: the first is what holds when nothing is. */
const CHOICES = array(
	'kind'    => array( '', 'sorter', 'checklist', 'assessment', 'interview' ),
	'lang'    => array( '', 'nl', 'en' ),
	'wording' => array( '', 'standard', 'plain' ),
	'pace'    => array( '', 'scroll', 'page' ),
	'keep'    => array( '', 'device', 'tab', 'none' ),
	'store'   => array( 'no', 'yes' ),
);
const WORDS   = array( 'perspective', 'group', 'round' );
const DEFAULTS = array(
	'instrument'  => '',
	'src'         => '',
	'kind'        => '',
	'lang'        => '',
	'wording'     => '',
	'pace'        => '',
	'keep'        => '',
	'store'       => 'no',
	'perspective' => '',
	'group'       => '',
	'round'       => '',
);

/** Whole addresses, and ones from the root of the site. */
function address_in( string $text ): string {
	$text = trim( wp_specialchars_decode( $text, ENT_QUOTES ) );
	return preg_match( '#^(?:https?://|/(?!/))#i', $text ) ? esc_url_raw( $text, array( 'http', 'https' ) ) : '';
}

/** A few words, as they were meant: an editor may have put entities in them. */
function words_in( string $text ): string {
	return mb_substr( sanitize_text_field( wp_specialchars_decode( $text, ENT_QUOTES ) ), 0, 200 );
}

/**
 * @param array $given What was written, by name.
 * @return array{0: array<string, string>, 1: string[]} Every name of `DEFAULTS` with a value that can be used, and what could
 *     not be, in words for the author. Without a `kind` nothing can be shown.
 */
function exercise( array $given ): array {
	$given    = array_map( 'strval', array_filter( $given, 'is_scalar' ) );
	$problems = array();
	$made     = DEFAULTS;
	foreach ( CHOICES as $name => $choices ) {
		// Quotes that an editor curled stay behind, as do capitals.
		$chosen = sanitize_key( $given[ $name ] ?? '' );
		if ( '' === $chosen || in_array( $chosen, $choices, true ) ) {
			$made[ $name ] = '' === $chosen ? $choices[0] : $chosen;
			continue;
		}
		/* translators: 1: name of a setting, 2: what was written, 3: what can be written. */
		$problems[] = sprintf( __( '“%1$s” cannot be “%2$s”. It can be: %3$s.', 'samen' ), $name, $chosen, implode( ', ', array_filter( $choices ) ) );
	}
	foreach ( WORDS as $name ) {
		$made[ $name ] = words_in( $given[ $name ] ?? '' );
	}
	return what_is_asked( $made, $given, $problems );
}

/** Which exercise it is: one of the plugin's, or one from an address, which has to say its kind. */
function what_is_asked( array $made, array $given, array $problems ): array {
	$made['instrument'] = sanitize_key( $given['instrument'] ?? '' );
	$src                = $given['src'] ?? '';
	$known              = instruments()[ $made['instrument'] ] ?? null;
	if ( '' !== $src ) {
		$made['src']        = address_in( $src );
		$made['instrument'] = '';
		if ( '' === $made['src'] ) {
			$problems[] = __( '“src” is the address of an exercise. It begins with https:// or with a slash.', 'samen' );
		}
		if ( '' === $made['kind'] ) {
			/* translators: %s: what can be written. */
			$problems[] = sprintf( __( 'With “src”, say which kind of exercise it is. “kind” can be: %s.', 'samen' ), implode( ', ', KINDS ) );
		}
		$made['kind'] = '' === $made['src'] ? '' : $made['kind'];
	} elseif ( $known ) {
		$made['kind'] = $known['kind'];
	} else {
		$made['kind'] = '';
		/* translators: %s: what can be written. */
		$problems[] = sprintf( __( 'Say which exercise this is. “instrument” can be: %s.', 'samen' ), implode( ', ', array_keys( instruments() ) ) );
	}
	return array( $made, $problems );
}
