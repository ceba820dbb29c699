<?php
/** One result, to read. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** The element that shows a result; of an exercise of the site's own it needs the exercise as well: see `js/record.js`. */
function result_element( object $row ): string {
	$address = add_query_arg( '_wpnonce', wp_create_nonce( 'wp_rest' ), rest_url( "samen/v1/results/$row->result" ) );
	$from    = '' === $row->src
		? array( 'src' => $address )
		: array( 'data-samen-src' => $address, 'data-samen-instrument' => $row->src );
	$lang    = str_replace( '_', '-', get_user_locale() );
	$wait    = __( 'The result is shown by a script, which could not be loaded.', 'samen' );
	return '<samen-result' . attributes( array( 'lang' => $lang ) + $from ) . '><p>' . esc_html( $wait ) . '</p></samen-result>';
}

function show_result( string $id ): void {
	$row = find_one( $id );
	echo '<div class="wrap"><p><a href="' . esc_url( page_link() ) . '">' . esc_html__( 'All results', 'samen' ) . '</a></p>';
	if ( ! $row ) {
		echo '<h1>' . esc_html__( 'This result is no longer there.', 'samen' ) . '</h1></div>';
		return;
	}
	echo '<h1>' . esc_html( title_of( $row->instrument ) . ', ' . moment( $row->completed ) ) . '</h1>';
	echo '<div class="samen-result">' . result_element( $row ) . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there.
	$json = wp_json_encode( json_decode( $row->body ), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	printf( '<details><summary>%s</summary><pre>%s</pre></details></div>', esc_html__( 'All data', 'samen' ), esc_html( $json ) );
	foreach ( array( 'result', 'record' ) as $name ) {
		wp_print_script_tag( array( 'type' => 'module', 'src' => script_address( $name ) ) );
	}
}
