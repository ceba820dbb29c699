<?php
/**
 * Results are taken only for exercises that an author put on a page with storage. The page says so with a signature that nobody
 * else can make; unlike a nonce it does not expire, so that it may lie in a cache.
 */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** @param array{page: int, instrument: string, src: string} $about Where an exercise is, and which. */
function signature( array $about, bool $person ): string {
	$text = wp_json_encode( array( (int) $about['page'], (string) $about['instrument'], (string) $about['src'], $person ) );
	return ( $person ? 'person-' : 'nobody-' ) . hash_hmac( 'sha256', $text, wp_salt( 'auth' ) );
}

/** Whether visitors were told that their name is kept; null when the signature is not ours. */
function signed( array $about, string $signature ): ?bool {
	$person = 0 === strpos( $signature, 'person-' );
	return hash_equals( signature( $about, $person ), $signature ) ? $person : null;
}

/** Where the results of an exercise go. It stays the same, as what could not be sent waits under it. */
function deliver_address( array $about ): string {
	$named = array_filter( array_intersect_key( $about, array_flip( array( 'page', 'instrument', 'src' ) ) ) );
	return add_query_arg( array_map( 'rawurlencode', array_map( 'strval', $named ) ), rest_url( 'samen/v1/results' ) );
}
