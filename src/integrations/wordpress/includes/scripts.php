<?php
/** The elements, as modules: on pages that have one, and nowhere else. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

const MODULES = array( 'samen-sorter', 'samen-checklist', 'samen-assessment', 'samen-interview', 'samen-send' );

/**
 * The version is in the path and not behind a question mark: the files import each other, and with and without a
 * question mark one file would be two modules.
 */
function script_address( string $name ): string {
	return plugins_url( 'elements/' . VERSION . "/$name.js", PLUGIN );
}

/** Loads a module on this page, once. */
function load_script( string $name ): void {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( "samen-$name", script_address( $name ), array(), null );
		return;
	}
	wp_enqueue_script( "samen-$name", script_address( $name ), array(), null, true );
}

/** Before 6.5 scripts are not modules unless their tag says so. */
function as_module( string $tag, string $handle, string $src ): string {
	if ( ! in_array( $handle, MODULES, true ) ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => "$handle-js",
		)
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );
