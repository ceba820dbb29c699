<?php
/** An exercise as markup: the same for the shortcode and the block. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** Attributes, escaped; those without a value are left out. */
function attributes( array $values ): string {
	$written = '';
	foreach ( $values as $name => $value ) {
		if ( '' !== $value ) {
			$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $written;
}

/** What an element needs to send its results to this site; `js/send.js` reads it. */
function sending( array $exercise ): array {
	$about = array(
		'page'       => (int) get_the_ID(),
		'instrument' => $exercise['instrument'],
		'src'        => $exercise['src'],
	);
	return array(
		'data-samen-deliver'  => deliver_address( $about ),
		'data-samen-exercise' => signature( $about, settings()['person'] ),
		'data-samen-nonce'    => wp_create_nonce( 'wp_rest' ),
		'data-samen-renew'    => admin_url( 'admin-ajax.php?action=samen_nonce' ),
	);
}

/** What a visitor has to know before answering, as text. */
function storage_note(): string {
	$settings  = settings();
	$sentences = array(
		__( 'When you finish, your answers go to the people who run this website.', 'samen' ),
		$settings['person']
			? __( 'If you are signed in, they see who you are.', 'samen' )
			: __( 'Your name does not go with them.', 'samen' ),
	);
	if ( $settings['days'] ) {
		/* translators: %d: number of days. */
		$sentences[] = sprintf( _n( 'They are erased after %d day.', 'They are erased after %d days.', $settings['days'], 'samen' ), $settings['days'] );
	}
	return implode( ' ', $sentences );
}

/** Only who can mend it reads what is wrong. */
function problem_note( array $problems ): string {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p class="samen-problem">' . implode( '<br>', array_map( 'esc_html', $problems ) ) . '</p>';
}

/**
 * @param array  $given   What the author wrote or chose.
 * @param string $wrapper Attributes of the element around it, escaped.
 */
function markup( array $given, string $wrapper = 'class="samen-exercise"' ): string {
	list( $exercise, $problems ) = exercise( $given );
	$inside                      = problem_note( $problems );
	if ( '' !== $exercise['kind'] ) {
		$inside .= element( $exercise );
	}
	return '' === $inside ? '' : "<div $wrapper>$inside</div>";
}

/** The element, with what is there for those without scripts; loads what it needs. */
function element( array $exercise ): string {
	$stores = 'yes' === $exercise['store'];
	$lang   = $exercise['lang'];
	load_script( $exercise['kind'] );
	if ( $stores ) {
		load_script( 'send' );
	}
	$say = static function () use ( $exercise, $stores, $lang ) {
		$note     = $stores ? '<p class="samen-note"' . attributes( array( 'lang' => $lang ) ) . '>' . esc_html( storage_note() ) . '</p>' : '';
		$fallback = __( 'Here is an exercise. To do it, open this page in a browser with JavaScript.', 'samen' );
		return $note . tag( $exercise, '<p>' . esc_html( $fallback ) . '</p>' );
	};
	return '' === $lang ? $say() : in_language( $lang, $say );
}

/** @param string $inside Markup. */
function tag( array $exercise, string $inside ): string {
	$context = array_filter( array_intersect_key( $exercise, array( 'group' => 1, 'round' => 1 ) ), 'strlen' );
	$values  = array_intersect_key( $exercise, array_flip( array( 'instrument', 'src', 'lang', 'wording', 'pace', 'keep', 'perspective' ) ) );
	$values += array( 'context' => $context ? wp_json_encode( $context ) : '' );
	$values += 'yes' === $exercise['store'] ? sending( $exercise ) : array();
	return "<samen-{$exercise['kind']}" . attributes( $values ) . ">$inside</samen-{$exercise['kind']}>";
}

add_shortcode(
	'samen',
	static function ( $given ) {
		return markup( (array) $given );
	}
);
